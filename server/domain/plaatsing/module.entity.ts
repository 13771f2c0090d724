import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { ACTIVITEIT_NAAM_HOOGSTENS } from '../../../shared/rules/aanbod.ts';
import { MODULE_PLAATSEN_HOOGSTENS, MODULE_WEKEN_HOOGSTENS } from '../../../shared/rules/plaatsing.ts';
import { Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * A module that an organisation gives: an activity of the catalogue by its name, and how long it is planned. Holds no personal data.
 * Written by `module_vastleggen` alone.
 */
@Entity('module')
@Unique('uq_module_naam', ['organisatieId', 'naam'])
@Unique('uq_module_organisatie', ['id', 'organisatieId'])
@Check('ck_module_naam', `length(trim(naam)) between 1 and ${ACTIVITEIT_NAAM_HOOGSTENS}`)
@Check('ck_module_weken', `weken between 1 and ${MODULE_WEKEN_HOOGSTENS}`)
@Check('ck_module_versie', 'versie > 0')
export class Module {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  /** As the catalogue calls it, and as its evaluations do. */
  @Column({ type: 'text' })
  naam!: string;

  @Column({ type: 'integer' })
  weken!: number;

  @Column({ type: 'integer', default: 1 })
  versie!: number;
}

/** How many places a module has, from a day on. */
@Entity('module_plaatsen')
@Check('ck_module_plaatsen', `plaatsen between 0 and ${MODULE_PLAATSEN_HOOGSTENS}`)
export class ModulePlaatsen {
  @PrimaryColumn({ type: 'uuid' })
  moduleId!: string;

  @ManyToOne(() => Module)
  @JoinColumn([{ name: 'module_id', referencedColumnName: 'id' }, { name: 'organisatie_id', referencedColumnName: 'organisatieId' }])
  module?: Relation<Module>;

  /** First day on which this number holds. */
  @PrimaryColumn({ type: 'date' })
  geldigVan!: string;

  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @Column({ type: 'integer' })
  plaatsen!: number;

  @Index()
  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  ingevoerdOp!: Date;
}
