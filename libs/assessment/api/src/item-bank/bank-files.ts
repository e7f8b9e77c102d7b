import c11 from './items/1.1.json';
import c12 from './items/1.2.json';
import c13 from './items/1.3.json';
import c21 from './items/2.1.json';
import c22 from './items/2.2.json';
import c23 from './items/2.3.json';
import c24 from './items/2.4.json';
import c31 from './items/3.1.json';
import c32 from './items/3.2.json';
import c33 from './items/3.3.json';
import c34 from './items/3.4.json';
import c41 from './items/4.1.json';
import c42 from './items/4.2.json';
import c43 from './items/4.3.json';
import c51 from './items/5.1.json';
import c52 from './items/5.2.json';
import type { BankItem, ItemFile } from './item.types';

/** The files of the bank, in the order of the framework. */
export const itemFiles = [
  ...[c11, c12, c13, c21, c22, c23, c24, c31],
  ...[c32, c33, c34, c41, c42, c43, c51, c52],
] as unknown as readonly ItemFile[];

export const bankItems: readonly BankItem[] = itemFiles.flatMap(({ items }) => items);
