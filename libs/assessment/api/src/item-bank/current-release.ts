import { itemFiles } from './bank-files';
import type { ItemUsage } from './item.types';
import release from './release-1.json';
import { bankVersionOf, type CommittedRelease, releasedBank } from './release.rules';

/** The release that new attempts draw from; the former ones stay in the database for the attempts that began with them. */
export const currentRelease: CommittedRelease = release;

export const currentBank = (usage: ItemUsage) => releasedBank(currentRelease, usage, itemFiles);

export const currentBankVersion = (usage: ItemUsage) => bankVersionOf(currentRelease.version, usage);
