/** An address of the demonstration's was mistyped: nobody has a mailbox there, and whoever manages people learns it. */
export const MISTYPED_DOMAIN = 'region-armorque.example';
