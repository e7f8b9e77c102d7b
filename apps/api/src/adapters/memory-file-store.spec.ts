import { memoryFileStore } from '@jalon/shared/api-testing';
import { describeFileStore } from './file-store.contract';

describeFileStore('The memory of a test', async () => memoryFileStore());
