import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity } from 'typeorm';
import { eenVan } from '../../database/checks.ts';
import { WijzigbareRij } from '../../database/rijen.ts';

export const GEZINSRELATIES = ['PARTNER', 'KIND', 'OUDER', 'BROER_OF_ZUS', 'ANDERS'] as const;
export type Gezinsrelatie = (typeof GEZINSRELATIES)[number];

/** Somebody in the household. No name and no date of birth: the task asks how many and how old, not who. */
@ObjectType({ description: 'Iemand uit het gezin, zonder naam.' })
@Entity('gezinslid')
@Check('ck_gezinslid_relatie', eenVan('relatie', GEZINSRELATIES))
@Check('ck_gezinslid_geboortejaar', 'geboortejaar between 1900 and 2200')
export class Gezinslid extends WijzigbareRij {
  @Field(() => String)
  @Column({ type: 'text' })
  relatie!: Gezinsrelatie;

  @Field(() => Int, { nullable: true })
  @Column({ type: 'integer', nullable: true })
  geboortejaar!: number | null;

  @Field(() => Int, { nullable: true, description: 'De leeftijd die iemand dit jaar bereikt.' })
  leeftijd?: number | null;

  @Field(() => Boolean, { description: 'Hoort nu bij het gezin. Nee als iemand vertrok of per vergissing was opgeschreven.' })
  @Column({ type: 'boolean', default: true })
  actueel!: boolean;
}

@ObjectType({ description: 'Gezinssamenstelling: hoeveel mensen en hoe oud.' })
export class Gezin {
  @Field(() => Int, { nullable: true, description: 'Aantal gezinsleden, de inburgeraar zelf niet meegeteld; leeg als er niets is vastgelegd.' })
  aantal!: number | null;

  @Field(() => [Gezinslid])
  leden!: Gezinslid[];
}
