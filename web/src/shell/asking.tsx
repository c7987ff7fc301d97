// A dialog that asks something: nothing, or the one thing that it asks about.
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';

interface AskingProps {
  readonly title: string;
  readonly cancel: string;
  /** What the button says that does it. */
  readonly does: string;
  readonly isDisabled?: boolean;
  readonly isLoading?: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Asking({
  title,
  cancel,
  does,
  isDisabled = false,
  isLoading = false,
  onDo,
  onClose,
  children,
}: AskingProps) {
  return (
    <Modal
      visible
      header={title}
      onDismiss={onClose}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={onClose}>
              {cancel}
            </Button>
            <Button variant="primary" disabled={isDisabled} loading={isLoading} onClick={onDo}>
              {does}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      {children}
    </Modal>
  );
}
