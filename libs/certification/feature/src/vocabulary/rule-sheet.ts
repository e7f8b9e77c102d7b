/** The published rule's sheet in the register of algorithms: its address there is `/algorithmes#code`. */
export const RULE_SHEET = 'proposition-de-certificat';
