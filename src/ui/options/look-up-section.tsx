import { RadioGroup } from '../choices/radio-group';
import { Switch } from '../choices/switch';
import { wording } from '../wording';
import { Section, type SectionProps } from './section';

const { text } = wording;

/** Whether names are looked up at Wikipedia and Wikidata, and what those are sent. */
export function LookUpSection({ settings, change }: SectionProps) {
  return (
    <Section title={text('lookUp')} about={text('lookUpAbout')}>
      <RadioGroup
        label={text('lookUpWhen')} name="knowledge" chosen={settings.knowledge} choose={(knowledge) => { change({ knowledge }); }}
        options={[
          { value: 'ask', words: text('lookUpAsk') },
          { value: 'hover', words: text('lookUpHover'), more: text('lookUpHoverMore') },
          { value: 'prefetch', words: text('lookUpPrefetch'), more: text('lookUpPrefetchMore') },
          { value: 'offline', words: text('lookUpOffline'), more: text('lookUpOfflineMore') },
        ]}
      />
      <Switch label={text('onlineInPrivate')} on={settings.onlineInPrivate} set={(onlineInPrivate) => { change({ onlineInPrivate }); }} />
    </Section>
  );
}
