/** Texts of the page shown while the portal starts, French first. */
export const texts = {
  fr: {
    title: 'Le portail démarre',
    intro: 'Rien à faire : cette page devient le portail dès qu’il est prêt.',
    steps: {
      database: 'Base de données',
      server: 'Serveur',
      migrate: 'Tables de la base',
      demo: 'Dossiers de démonstration',
      portal: 'Pages du portail',
      serve: 'Ouverture',
    },
    states: { waiting: 'à venir', running: 'en cours', done: 'fait', failed: 'en échec' },
    progress: 'Avancement',
    left: { minutes: 'Encore {n} min environ', seconds: 'Encore {n} s environ', soon: 'Encore un instant' },
    gone: 'Le démarrage s’est arrêté : la fenêtre du terminal dit pourquoi et quoi faire.',
    noScript: 'La page se recharge seule toutes les cinq secondes.',
  },
  en: {
    title: 'The portal is starting',
    intro: 'Nothing to do: this page becomes the portal as soon as it is ready.',
    steps: {
      database: 'Database',
      server: 'Server',
      migrate: 'Database tables',
      demo: 'Demonstration files',
      portal: 'Pages of the portal',
      serve: 'Opening',
    },
    states: { waiting: 'to come', running: 'under way', done: 'done', failed: 'failed' },
    progress: 'Progress',
    left: { minutes: 'About {n} min left', seconds: 'About {n} s left', soon: 'One moment more' },
    gone: 'The start has stopped: the terminal window says why and what to do.',
    noScript: 'The page reloads by itself every five seconds.',
  },
};

/** @typedef {keyof typeof texts} Language */

/**
 * The reader's language, French unless English comes first.
 *
 * @param {string | undefined} acceptLanguage header of the request
 * @returns {Language}
 */
export function languageOf(acceptLanguage = '') {
  const weighted = acceptLanguage.split(',').map((part) => {
    const [tag = '', quality] = part.trim().toLowerCase().split(';q=');
    return { language: tag.slice(0, 2), weight: Number(quality ?? 1) };
  });
  const best = weighted
    .filter(({ language }) => language in texts)
    .sort((one, other) => other.weight - one.weight)[0];
  return /** @type {Language} */ (best?.language ?? 'fr');
}
