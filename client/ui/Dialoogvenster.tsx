import type { ReactNode } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Knop } from './Knop.tsx';
import { t } from '../taal/taal.ts';
import './Dialoog.css';

export interface DialoogProps {
  open: boolean;
  /** Escape, the cross, and a tap beside it. Nothing typed may be lost by it: keep drafts outside the dialog. */
  sluit: () => void;
  titel: string;
  /** The user must choose: a tap beside it does nothing. */
  dwingend?: boolean;
  knoppen?: ReactNode;
  children: ReactNode;
}

/** The window itself, with the library that keeps the focus in: loaded when a page has been drawn. See Dialoog.tsx. */
export default function Dialoogvenster({ open, sluit, titel, dwingend = false, knoppen, children }: DialoogProps) {
  return (
    <ModalOverlay isOpen={open} onOpenChange={(nu) => void (nu || sluit())} isDismissable={!dwingend} className="ss-sluier">
      <Modal className="ss-dialoogvak">
        <Dialog className="ss-dialoog" role={dwingend ? 'alertdialog' : 'dialog'}>
          <div className="ss-dialoog__kop">
            <Heading slot="title" level={2} className="utrecht-heading-2">{titel}</Heading>
            <Knop soort="stil" icoon="kruis" alleenIcoon onClick={sluit}>{t('Sluiten')}</Knop>
          </div>
          <div className="ss-dialoog__inhoud">{children}</div>
          {knoppen && <div className="ss-dialoog__knoppen">{knoppen}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
