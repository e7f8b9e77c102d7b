import type { ExplorerScenario } from '../interactions/file-explorer/explorer-scenario';
import type { MailboxScenario } from '../interactions/mailbox/mailbox-scenario';

const to = 'vous@mairie-valombre.example';

/** A mailbox with a message to report, one to file and one to leave. */
export const mailboxScenario: MailboxScenario = {
  instruction: 'Signalez l’hameçonnage et rangez la formation.',
  folders: [
    { id: 'f1', name: 'Boîte de réception' },
    { id: 'f2', name: 'Formations' },
  ],
  messages: [
    {
      id: 'm1',
      folder: 'f1',
      from: { name: 'Inès Marchand', address: 'ines.marchand@mairie-valombre.example' },
      to,
      subject: 'Bienvenue',
      date: '2026-11-16T08:35',
      body: ['Bonjour et bienvenue dans l’équipe.'],
      links: [],
      attachments: [],
    },
    {
      id: 'm2',
      folder: 'f1',
      from: { name: 'Service informatique', address: 'assistance@mairie-valornbre.example' },
      to,
      subject: 'URGENT',
      date: '2026-11-16T08:50',
      body: ['Votre boîte est pleine.', 'Donnez votre mot de passe avant 18 h.'],
      links: [{ id: 'l1', text: 'Confirmer mon mot de passe', href: 'https://mairie-valornbre.example/mdp' }],
      attachments: [{ id: 'a1', name: 'notice.pdf.exe', kilobytes: 740 }],
    },
    {
      id: 'm3',
      folder: 'f1',
      from: { name: 'Service formation', address: 'formation@mairie-valombre.example' },
      to,
      subject: 'Formation le 24 novembre',
      date: '2026-11-16T09:05',
      body: ['Votre formation aura lieu le 24 novembre.'],
    },
  ],
};

/** Folders with a file to rename and move. */
export const explorerScenario: ExplorerScenario = {
  instruction: 'Renommez le fichier et rangez-le.',
  entries: [
    { id: 'e1', parent: null, kind: 'FOLDER', name: 'Numérisations' },
    { id: 'e2', parent: null, kind: 'FOLDER', name: 'Conventions' },
    {
      id: 'e3',
      parent: 'e1',
      kind: 'FILE',
      name: 'scan0001.pdf',
      kilobytes: 640,
      modified: '2026-11-19',
      extension: 'pdf',
    },
    {
      id: 'e4',
      parent: 'e1',
      kind: 'FILE',
      name: 'plan.odt',
      kilobytes: 3100,
      modified: '2026-11-02',
      extension: 'odt',
    },
    { id: 'e5', parent: 'e2', kind: 'FOLDER', name: 'Archives' },
  ],
  operations: ['RENAME', 'MOVE', 'DELETE', 'CREATE_FOLDER'],
};
