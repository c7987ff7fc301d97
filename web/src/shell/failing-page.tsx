// A page that throws takes nothing else down with it.
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { Component, type ReactNode } from 'react';
import { useShellWords } from './words.ts';

function Failed() {
  const say = useShellWords();
  const reload = <Button onClick={() => location.reload()}>{say('reload')}</Button>;
  return (
    <Alert type="error" header={say('page.failed')} action={reload}>
      {say('page.failed.text')}
    </Alert>
  );
}

/** React knows no other way than a class to catch what a page throws. */
export class CatchesFailure extends Component<
  { readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };
  static getDerivedStateFromError = () => ({ hasFailed: true });
  override render(): ReactNode {
    return this.state.hasFailed ? <Failed /> : this.props.children;
  }
}
