export { holdings as notificationHoldings } from './notifications.holdings';
export { notificationsModule } from './notifications.module';
export { type Notice, notify } from './notify.service';
export { type NoticeParameters } from './notice.rules';
