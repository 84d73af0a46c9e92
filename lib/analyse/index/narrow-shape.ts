import type { Need } from '../clitics/proclitics';
import type { Cell } from '../inflect/stem';
import { narrow, type Shape } from './shape';

/** What stands around a shape, as far as it rules cells out. */
export interface Around {
  need: Need;
  hasArticle: boolean;
  hasPronoun: boolean;
  /** A name is definite without ال, and no other word. */
  isName: boolean;
}

/** Tells whether a cell can stand there: after ب a genitive, after ال the shape without tanwīn, after س an indicative. */
function allows({ features }: Cell, { need, hasArticle, hasPronoun, isName }: Around): boolean {
  const isVerb = features.includes('VerbForm=Fin');
  if (hasArticle && !features.includes('Definite=Def')) return false;
  if (!hasArticle && !isName && features.includes('Definite=Def')) return false;
  if (hasPronoun && features.includes('Definite=Ind')) return false;
  switch (need) {
    case 'nothing':
      return true;
    case 'genitive':
      return !isVerb && (!features.includes('Case=') || features.includes('Case=Gen'));
    case 'future':
      return features.includes('Aspect=Imp') && features.includes('Mood=Ind');
    case 'purpose':
      return features.includes('Aspect=Imp') && /Mood=(?:Sub|Jus)/.test(features);
  }
}

const needs: readonly Need[] = ['nothing', 'genitive', 'future', 'purpose'];

/** The shape with the cells that can stand there; `null` where none can. Each answer is worked out once. */
export function narrowShape(shape: Shape, around: Around): Shape | null {
  const key =
    needs.indexOf(around.need) * 8 +
    (around.hasArticle ? 4 : 0) +
    (around.hasPronoun ? 2 : 0) +
    (around.isName ? 1 : 0);
  const answer = shape.narrowed[key];
  if (answer !== undefined) return answer;
  const narrowed = narrow(shape, (cell) => allows(cell, around));
  shape.narrowed[key] = narrowed;
  return narrowed;
}
