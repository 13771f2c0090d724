export { maandagVan } from '../../shared/rules/uren.ts';
