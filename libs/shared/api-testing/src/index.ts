export { memoryFileStore } from './memory-file-store';
export { testDatabase, TestDatabase } from './test-database';
export { TestClock } from './test-clock';
