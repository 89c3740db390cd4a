import { HomeCurrencies } from '../choices/home-currencies';
import { RadioGroup } from '../choices/radio-group';
import { wording } from '../wording';
import { Section, type SectionProps } from './section';

const { text } = wording;

/** Which currencies figures are converted into, and at which day's rate. */
export function CurrencySection({ settings, change }: SectionProps) {
  return (
    <Section title={text('homeCurrencies')} about={text('homeCurrenciesAbout')}>
      <HomeCurrencies settings={settings} change={change} />
      <RadioGroup
        label={text('dayInLists')} name="day" chosen={settings.day} choose={(day) => { change({ day }); }}
        options={[{ value: 'article', words: text('dayArticleFirst') }, { value: 'latest', words: text('dayLatestFirst') }]}
      />
    </Section>
  );
}
