import type { Draft } from '../draft';

export function reportIssues(_draft: Draft): void {}
