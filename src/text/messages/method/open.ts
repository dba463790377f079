import { formatDate, formatNumber, type Locale } from '../../format';
import { valueLabels } from '../tables';
import type { Section } from './block';
import { counted } from './counted';
import type { MethodFigures } from './figures';

const en = {
  open: ({ models }: MethodFigures): Section => ({
    title: 'What counts as open',
    blocks: [
      'A model’s weights are the numbers it learned. Whoever has them can run the model on machines of their own. That is a lot, and it is not everything: without code and data nobody can rebuild the model. So “open” has more than one meaning, and you choose which one counts.',
      {
        kind: 'terms',
        items: [
          [
            'Open weights',
            `Anyone can download the full weights. Neither a form nor a smaller part will do. This is the rule at first. ${counted(models.open.weights.flagships, 'en', 'flagship passes', 'flagships pass')} it, of ${formatNumber(models.flagships, 'en')}; of all ${formatNumber(models.all, 'en')} models, ${formatNumber(models.open.weights.models, 'en')}.`,
          ],
          [
            'Open licence',
            `And the weights come under a licence that the Open Source Initiative approved, or one as free. ${counted(models.open['open-licence'].flagships, 'en', 'flagship passes', 'flagships pass')}; of all models, ${formatNumber(models.open['open-licence'].models, 'en')}.`,
          ],
          [
            'Open source AI',
            `And the model meets the Open Source AI Definition 1.0: weights, complete code and a full description of the data, all under free terms. ${counted(models.open.osaid.flagships, 'en', 'flagship passes', 'flagships pass')}; of all models, ${formatNumber(models.open.osaid.models, 'en')}.`,
          ],
        ],
      },
      'These counts are of the two companies.',
      'Publishing weights is one act; the terms are another. Grok-1 and gpt-oss-120b came under the Apache 2.0 licence, but without training code and without a description from which to rebuild them: open weights, not open source AI. Grok-2 and the Llamas fall one step earlier, at the licence. It caps users, sets rules of use or forbids training other models. The Open Source Initiative rejects Llama’s by name.',
      'Documents are a matter of their own. GPT-2 and GPT-3 are better documented than any later flagship of the two companies, though GPT-3 never released its weights.',
    ],
  }),
  dimensions: ({ models, edition, yardsticks }: MethodFigures): Section => ({
    title: 'The ten dimensions',
    blocks: [
      `How open is open? ${counted(models.graded, 'en', 'model is', 'models are')} graded on ten dimensions, as of ${formatDate(edition, 'day', 'en')}. Each of the ${counted(models.grades, 'en', 'grade', 'grades')} has a reason and a source; the matrix opens them.`,
      {
        kind: 'terms',
        items: [
          ['Open', 'Published in full, free to use.', models.byLevel['open'] ?? 0],
          ['Partial', 'Published in part, on request, or with limits on use.', models.byLevel['partial'] ?? 0],
          ['Closed', 'Not published.', models.byLevel['closed'] ?? 0],
          ['Unknown', 'No document was found. This is not a softer “closed”.', models.byLevel['unknown'] ?? 0],
        ],
      },
      'What the levels mean, dimension by dimension:',
      {
        kind: 'terms',
        items: [
          [
            valueLabels.en.dimension.weights,
            'Open: anyone can download the final weights. Partial: after a form or an accepted request. Closed: not published.',
          ],
          [
            `${valueLabels.en.dimension['inference-code']}, ${valueLabels.en.dimension['training-code']}`,
            'Open: the maker’s own code under a free licence. Partial: other terms, or only directions for somebody else’s engine.',
          ],
          [
            valueLabels.en.dimension['training-data'],
            `Open: the data itself. ${models.openData === 0 ? 'No graded model has it.' : `${counted(models.openData, 'en', 'graded model has', 'graded models have')} it.`}`,
          ],
          [
            valueLabels.en.dimension['data-documentation'],
            'Open: so precise that an expert could build an equivalent. Partial: sources, shares or filters are described, but not enough. Closed: nothing, or broad categories.',
          ],
          [
            valueLabels.en.dimension.architecture,
            'Open: the figures are published. Partial: they can only be read from a configuration file.',
          ],
          [
            valueLabels.en.dimension.paper,
            'Open: it covers the model and its training. Partial: main parts are left out.',
          ],
          [valueLabels.en.dimension['model-card'], 'Open: a full card. Partial: a thin one, or one about safety only.'],
          [
            valueLabels.en.dimension.licence,
            'Open: approved by the Open Source Initiative or as free, for weights and code. Partial: public terms with limits on use. Closed: terms of service.',
          ],
          [
            valueLabels.en.dimension.api,
            'Open: on sale to anyone, by the maker. Partial: limited, withdrawn, or sold by others only. Closed: never sold. An API is a counter, not a source; it is graded to tell “closed but on sale” from “closed and gone”.',
          ],
        ],
      },
      `Three yardsticks exist, and they ask for different things. The Open Source AI Definition (${formatDate(yardsticks.osaid, 'month', 'en')}) is a test with yes or no: there is no class for “nearly”. The Model Openness Framework (${formatDate(yardsticks.mof, 'month', 'en')}) is a ladder of three classes; each asks for all that the class below asks, and everything needs a free licence of its own. The European Open Source AI Index (as of ${formatDate(yardsticks.index, 'day', 'en')}) is a scale without a mark to pass. The matrix lays every model on all three.`,
      {
        kind: 'table',
        caption: 'The ten dimensions and where they sit in the three yardsticks',
        head: ['Dimension', 'Open Source AI Definition', 'Model Openness Framework (class)', 'European index'],
        rows: [
          [valueLabels.en.dimension.weights, 'parameters', 'final parameters (III)', 'weights of base and end model'],
          [valueLabels.en.dimension['inference-code'], 'code', 'inference code (II)', 'none of its own'],
          [
            valueLabels.en.dimension['training-code'],
            'code',
            'training code (II), data preparation code (I)',
            'training code, documentation of code',
          ],
          [
            valueLabels.en.dimension['training-data'],
            'not required if well described',
            'datasets (I)',
            'data of base and end model',
          ],
          [valueLabels.en.dimension['data-documentation'], 'data information', 'data card (III)', 'datasheet'],
          [
            valueLabels.en.dimension.architecture,
            'part of the code',
            'architecture (III)',
            'documentation of hardware and architecture',
          ],
          [
            valueLabels.en.dimension.paper,
            'not required',
            'technical report (III), research paper (I)',
            'preprint, paper',
          ],
          [valueLabels.en.dimension['model-card'], 'not required', 'model card (III)', 'model card'],
          [valueLabels.en.dimension.licence, 'approved terms on all parts', 'a free licence for each part', 'licences'],
          [valueLabels.en.dimension.api, 'irrelevant', 'irrelevant', 'dropped in 2025'],
        ],
      },
      'The framework also asks for things that are not graded here, such as evaluation results. So the matrix never says more than “class III at most”.',
      'We part from the European index in places. It credits code for running a model as training code; we grade it closed. It calls every Llama licence and Grok 2’s closed; we say partial, since the text is public and grants something. It calls Apache 2.0 on gpt-oss partial; we say open. It calls Llama 3.1’s tuned weights closed; we say partial. GPT-2, GPT-3, GPT-4 and the closed Grok models are not in it: their grades are ours alone.',
    ],
  }),
};

const fr: typeof en = {
  open: ({ models }) => ({
    title: 'Ce qui compte comme ouvert',
    blocks: [
      'Les poids d’un modèle sont les nombres qu’il a appris. Qui les possède peut faire tourner le modèle sur ses propres machines. C’est beaucoup, et ce n’est pas tout\u00a0: sans le code ni les données, personne ne peut refaire le modèle. «\u00a0Ouvert\u00a0» a donc plusieurs sens, et c’est vous qui choisissez lequel compte.',
      {
        kind: 'terms',
        items: [
          [
            'Poids ouverts',
            `Tout le monde peut télécharger les poids complets. Un formulaire à remplir ou une version réduite ne suffisent pas. C’est la règle de départ. Modèles phares qui y répondent\u00a0: ${formatNumber(models.open.weights.flagships, 'fr')} sur ${formatNumber(models.flagships, 'fr')}\u202f; tous modèles confondus\u00a0: ${formatNumber(models.open.weights.models, 'fr')} sur ${formatNumber(models.all, 'fr')}.`,
          ],
          [
            'Licence libre',
            `De plus, les poids sont sous une licence approuvée par l’Open Source Initiative, ou aussi libre. Modèles phares\u00a0: ${formatNumber(models.open['open-licence'].flagships, 'fr')}\u202f; tous modèles confondus\u00a0: ${formatNumber(models.open['open-licence'].models, 'fr')}.`,
          ],
          [
            'IA open source',
            `De plus, le modèle remplit la définition de l’IA open source 1.0\u00a0: poids, code complet et description entière des données, le tout à des conditions libres. Modèles phares\u00a0: ${formatNumber(models.open.osaid.flagships, 'fr')}\u202f; tous modèles confondus\u00a0: ${formatNumber(models.open.osaid.models, 'fr')}.`,
          ],
        ],
      },
      'Ces nombres portent sur les deux entreprises.',
      'Publier des poids est une chose, en fixer les conditions en est une autre. Grok-1 et gpt-oss-120b sont parus sous licence Apache 2.0, mais sans code d’entraînement ni description qui permette de les refaire\u00a0: des poids ouverts, pas de l’IA open source. Grok-2 et les Llama tombent une marche plus tôt, à la licence. Elle plafonne le nombre d’utilisateurs, impose des règles d’usage ou interdit d’entraîner d’autres modèles. L’Open Source Initiative rejette nommément celle de Llama.',
      'Les documents sont encore une autre affaire. GPT-2 et GPT-3 sont mieux documentés que tout modèle phare ultérieur des deux entreprises, alors que les poids de GPT-3 n’ont jamais été publiés.',
    ],
  }),
  dimensions: ({ models, edition, yardsticks }) => ({
    title: 'Les dix dimensions',
    blocks: [
      `À quel point est-ce ouvert\u202f? ${counted(models.graded, 'fr', 'modèle est noté', 'modèles sont notés')} sur dix dimensions, à la date du ${formatDate(edition, 'day', 'fr')}. Chacune des ${counted(models.grades, 'fr', 'note', 'notes')} a une raison et une source\u202f; la matrice les ouvre.`,
      {
        kind: 'terms',
        items: [
          ['Ouvert', 'Publié en entier, libre d’usage.', models.byLevel['open'] ?? 0],
          ['Partiel', 'Publié en partie, sur demande, ou avec des limites d’usage.', models.byLevel['partial'] ?? 0],
          ['Fermé', 'Pas publié.', models.byLevel['closed'] ?? 0],
          [
            'Inconnu',
            'Aucun document trouvé. Ce n’est pas un «\u00a0fermé\u00a0» adouci.',
            models.byLevel['unknown'] ?? 0,
          ],
        ],
      },
      'Ce que veulent dire les niveaux, dimension par dimension\u00a0:',
      {
        kind: 'terms',
        items: [
          [
            valueLabels.fr.dimension.weights,
            'Ouvert\u00a0: tout le monde peut télécharger les poids définitifs. Partiel\u00a0: après un formulaire ou une demande acceptée. Fermé\u00a0: pas publiés.',
          ],
          [
            `${valueLabels.fr.dimension['inference-code']}, ${valueLabels.fr.dimension['training-code']}`,
            'Ouvert\u00a0: le code de l’auteur lui-même, sous licence libre. Partiel\u00a0: d’autres conditions, ou seulement un mode d’emploi pour le moteur d’un autre.',
          ],
          [
            valueLabels.fr.dimension['training-data'],
            `Ouvert\u00a0: les données elles-mêmes. ${models.openData === 0 ? 'Aucun modèle noté n’en est là.' : `${counted(models.openData, 'fr', 'modèle noté en est là', 'modèles notés en sont là')}.`}`,
          ],
          [
            valueLabels.fr.dimension['data-documentation'],
            'Ouvert\u00a0: assez précise pour qu’un spécialiste construise l’équivalent. Partiel\u00a0: sources, proportions ou filtres sont décrits, mais pas assez. Fermé\u00a0: rien, ou de grandes catégories.',
          ],
          [
            valueLabels.fr.dimension.architecture,
            'Ouvert\u00a0: les chiffres sont publiés. Partiel\u00a0: on ne peut que les lire dans un fichier de configuration.',
          ],
          [
            valueLabels.fr.dimension.paper,
            'Ouvert\u00a0: il traite du modèle et de son entraînement. Partiel\u00a0: des parties principales manquent.',
          ],
          [
            valueLabels.fr.dimension['model-card'],
            'Ouvert\u00a0: une fiche complète. Partiel\u00a0: une fiche mince, ou limitée à la sûreté.',
          ],
          [
            valueLabels.fr.dimension.licence,
            'Ouvert\u00a0: approuvée par l’Open Source Initiative ou aussi libre, pour les poids et le code. Partiel\u00a0: des conditions publiques, avec des limites d’usage. Fermé\u00a0: des conditions de service.',
          ],
          [
            valueLabels.fr.dimension.api,
            'Ouvert\u00a0: en vente à tous, par l’auteur. Partiel\u00a0: restreinte, retirée, ou vendue par d’autres seulement. Fermé\u00a0: jamais vendue. Une API est un guichet, pas une source\u202f; la noter permet de distinguer «\u00a0fermé mais en vente\u00a0» de «\u00a0fermé et disparu\u00a0».',
          ],
        ],
      },
      `Il existe trois références, et elles ne demandent pas la même chose. La définition de l’IA open source (${formatDate(yardsticks.osaid, 'month', 'fr')}) est un examen à réponse oui ou non\u00a0: pas de classe pour «\u00a0presque\u00a0». Le Model Openness Framework (${formatDate(yardsticks.mof, 'month', 'fr')}) est une échelle de trois classes\u202f; chacune demande tout ce que demande la précédente, et chaque élément veut une licence libre à lui. L’indice européen de l’IA open source (état du ${formatDate(yardsticks.index, 'day', 'fr')}) est une gradation, sans seuil à franchir. La matrice rapporte chaque modèle aux trois.`,
      {
        kind: 'table',
        caption: 'Les dix dimensions et leur place dans les trois références',
        head: ['Dimension', 'Définition de l’IA open source', 'Model Openness Framework (classe)', 'Indice européen'],
        rows: [
          [
            valueLabels.fr.dimension.weights,
            'paramètres',
            'paramètres définitifs (III)',
            'poids du modèle de base et du modèle final',
          ],
          [valueLabels.fr.dimension['inference-code'], 'code', 'code d’inférence (II)', 'rien en propre'],
          [
            valueLabels.fr.dimension['training-code'],
            'code',
            'code d’entraînement (II), code de préparation des données (I)',
            'code d’entraînement, documentation du code',
          ],
          [
            valueLabels.fr.dimension['training-data'],
            'pas exigées si bien décrites',
            'jeux de données (I)',
            'données du modèle de base et du modèle final',
          ],
          [
            valueLabels.fr.dimension['data-documentation'],
            'information sur les données',
            'fiche des données (III)',
            'notice des données',
          ],
          [
            valueLabels.fr.dimension.architecture,
            'partie du code',
            'architecture (III)',
            'documentation du matériel et de l’architecture',
          ],
          [
            valueLabels.fr.dimension.paper,
            'pas exigé',
            'rapport technique (III), article de recherche (I)',
            'prépublication, article',
          ],
          [valueLabels.fr.dimension['model-card'], 'pas exigée', 'fiche du modèle (III)', 'fiche du modèle'],
          [
            valueLabels.fr.dimension.licence,
            'conditions approuvées pour toutes les parties',
            'une licence libre pour chaque élément',
            'licences',
          ],
          [valueLabels.fr.dimension.api, 'sans objet', 'sans objet', 'abandonnée en 2025'],
        ],
      },
      'Le Model Openness Framework demande aussi des choses qui ne sont pas notées ici, comme les résultats d’évaluation. La matrice ne dit donc jamais plus que «\u00a0classe III au plus\u00a0».',
      'Par endroits, nous nous écartons de l’indice européen. Il compte le code qui fait tourner un modèle comme du code d’entraînement\u202f; nous le notons fermé. Il juge fermées toutes les licences de Llama et celle de Grok 2\u202f; nous disons partielles, car leur texte est public et accorde quelque chose. Il juge partielle la licence Apache 2.0 de gpt-oss\u202f; nous disons ouverte. Il juge fermés les poids ajustés de Llama 3.1\u202f; nous disons partiels. GPT-2, GPT-3, GPT-4 et les Grok fermés n’y figurent pas\u00a0: leurs notes sont les nôtres seules.',
    ],
  }),
};

/** The method page on openness: definitions, dimensions, yardsticks. */
export const methodOpenText: Readonly<Record<Locale, typeof en>> = { en, fr };
