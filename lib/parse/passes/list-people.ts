import type { Draft } from '../draft';

export function listPeople(_draft: Draft): void {}
