export { deliverLetters } from './letter-delivery.service';
export { DeliveryWay } from './letter.types';
export { letters } from './letter-list.service';
export { makeLetters } from './make-letters.task';
export { holdings as notificationHoldings } from './notifications.holdings';
export { notificationsModule } from './notifications.module';
export { type Notice, notify } from './notify.service';
export { type NoticeParameters } from './notice.rules';
export { LetterState } from './vocabulary';
