import type { Locale } from '../format';

const en = {
  title: 'Follow the Weights',
  tagline: 'What xAI and OpenAI raised, and what they opened',
  skip: 'Skip to the charts',
  loading: 'Loading the record…',
  otherLanguage: 'Français',
  theme: 'Theme',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  controls: 'Selection',
  asOfControls: 'As-of date',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  copyLink: 'Copy link',
  download: 'Download',
  cite: 'Cite',
  copied: 'Copied',
  copyByHand: 'The browser refused to copy. Select the text and copy it:',
  edition: (date: string, version: string) => `Edition of ${date}, version ${version}`,
  ignoredKeys: (keys: string) => `Part of the address could not be used and was left out: ${keys}.`,
  close: 'Close',
  nothingLoaded:
    'The record could not be loaded: none of its files was found. Check the connection and reload the page. If you host this page yourself, see that the folder “data” stands beside index.html.',
  reload: 'Reload',
  brokenPart: 'This part of the page failed. The rest works; reload to try again.',
};

const fr: typeof en = {
  title: 'Suivez les poids',
  tagline: 'Ce que xAI et OpenAI ont levé, et ce qu’elles ont ouvert',
  skip: 'Aller aux graphiques',
  loading: 'Chargement des données…',
  otherLanguage: 'English',
  theme: 'Thème',
  themes: { auto: 'Auto', light: 'Clair', dark: 'Sombre' },
  controls: 'Sélection',
  asOfControls: 'Date d’arrêt des données',
  undo: 'Annuler',
  redo: 'Rétablir',
  reset: 'Réinitialiser',
  copyLink: 'Copier le lien',
  download: 'Télécharger',
  cite: 'Citer',
  copied: 'Copié',
  copyByHand: 'Le navigateur a refusé la copie. Sélectionnez le texte et copiez-le\u00a0:',
  edition: (date, version) => `Édition du ${date}, version ${version}`,
  ignoredKeys: (keys) => `Une partie de l’adresse n’a pas pu être utilisée et a été écartée\u00a0: ${keys}.`,
  close: 'Fermer',
  nothingLoaded:
    'Les données n’ont pas pu être chargées\u00a0: aucun fichier n’a été trouvé. Vérifiez la connexion et rechargez la page. Si vous hébergez cette page vous-même, vérifiez que le dossier «\u00a0data\u00a0» se trouve à côté d’index.html.',
  reload: 'Recharger',
  brokenPart: 'Cette partie de la page a échoué. Le reste fonctionne\u202f; rechargez pour réessayer.',
};

/** Words of the page around the charts. */
export const shellText: Readonly<Record<Locale, typeof en>> = { en, fr };
