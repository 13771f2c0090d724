import type { TaalpuntveldenFragment } from '../../gql/generated/taalpunt.ts';
export function Coaches({ regel }: { regel: TaalpuntveldenFragment }) {
  return <>{regel.coaches.map(({ naam }) => naam).join(', ')}</>;
}
