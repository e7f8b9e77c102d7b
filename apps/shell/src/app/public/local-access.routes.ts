// A library is loaded lazily or named by a page, not both: this file is what is loaded lazily.
export { publicRoutes as localAccessRoutes } from '@jalon/access/feature';
