import 'i18next';
import type { Namespaces } from './resources';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: Namespaces;
  }
}
