/* What the person at the terminal reads: short lines, one per step. */

const names = {
  database: 'Base de données',
  server: 'Serveur construit',
  migrate: 'Tables de la base',
  demo: 'Dossiers de démonstration',
  portal: 'Pages du portail',
  serve: 'Portail ouvert',
};

const seconds = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** @param {string} step @param {number} milliseconds */
export function sayDone(step, milliseconds) {
  say(`  ✓ ${names[step]} (${seconds.format(milliseconds / 1000)} s)`);
}

/** @param {string} step */
export function sayStarted(step) {
  say(`  … ${names[step]}`);
}

/** @param {{ address: string, demo: boolean }} where */
export function sayAddress({ address, demo }) {
  say(`\nJalon est prêt : ${address}`);
  if (demo) {
    say(`Comptes de démonstration : ${address}/demo`);
  }
  say('Pour arrêter : Ctrl-C\n');
}
