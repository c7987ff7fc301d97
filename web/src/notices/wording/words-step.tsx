// What a notice says: what it is about, and its words in each language. What a law still wants stands beside the field that mends it.
import Alert from '@cloudscape-design/components/alert';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Standing } from '../standing.ts';
import { useNoticeWords } from '../words.ts';
import { AboutForm } from './about-form.tsx';
import { TextsForm } from './texts-form.tsx';

export function WordsStep({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const mayEdit = of.may('edit');
  const { faults, variants } = of.preview.value ?? {};
  return (
    <SpaceBetween size="l">
      {!mayEdit && <Alert type="info">{say('words.fixed')}</Alert>}
      <AboutForm of={of} isReadOnly={!mayEdit} />
      <TextsForm
        of={of}
        place="texts"
        label={say('texts')}
        button={say('save.texts')}
        told={say('saved.texts')}
        send={(api, safe, texts) => api('PATCH /v1/notices/{reference}', { ...safe, body: { texts } })}
        {...(faults && { faults })}
        {...(variants && { variants })}
        isReadOnly={!mayEdit}
        frame={(fields) => (
          <Container
            header={
              <Header variant="h2" description={say('texts.text')}>
                {say('texts')}
              </Header>
            }
          >
            {fields}
          </Container>
        )}
      />
    </SpaceBetween>
  );
}
