import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  taken: {
    naam: 'Taken',
    doen: ['U ziet wie u nodig heeft, waarom, en wat u kunt doen.', 'Een taak verdwijnt vanzelf als het is gedaan; u kunt hem ook uitstellen of aan een collega geven.'],
    zien: 'U ziet taken over uw eigen mensen; de teamleider ziet die van het team.',
    vragen: 'Klopt een termijn niet? Vraag het uw teamleider.',
  },
};
