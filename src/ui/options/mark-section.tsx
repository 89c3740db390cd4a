import { HighlightPreview } from '../choices/highlight-preview';
import { RadioGroup } from '../choices/radio-group';
import { Slider } from '../choices/slider';
import { Switch } from '../choices/switch';
import { wording } from '../wording';
import { Section, type SectionProps } from './section';

const { text } = wording;

/** Seconds as the reader writes them: "0.3 s". */
const seconds = new Intl.NumberFormat(wording.locale, { style: 'unit', unit: 'second', unitDisplay: 'narrow', minimumFractionDigits: 2 });

/** What is found and marked on pages, how it looks, and when a card opens. */
export function MarkSection({ settings, change }: SectionProps) {
  const { figures, entities, figureCards, entityCards, badge, navigation, highlightStyle, showAfter } = settings;
  return (
    <Section title={text('marks')}>
      <div class="switches">
        <Switch label={text('markFigures')} on={figures} set={(on) => { change({ figures: on }); }} />
        <Switch label={text('markNames')} on={entities} set={(on) => { change({ entities: on }); }} />
        <Switch label={text('cardFigures')} on={figureCards} set={(on) => { change({ figureCards: on }); }} />
        <Switch label={text('cardNames')} on={entityCards} set={(on) => { change({ entityCards: on }); }} />
        <Switch label={text('readNavigation')} on={navigation} set={(on) => { change({ navigation: on }); }} />
        <Switch label={text('badge')} on={badge} set={(on) => { change({ badge: on }); }} />
      </div>
      <RadioGroup
        label={text('style')} name="style" chosen={highlightStyle} choose={(style) => { change({ highlightStyle: style }); }}
        options={[
          { value: 'dotted', words: text('styleDotted') },
          { value: 'solid', words: text('styleSolid') },
          { value: 'wash', words: text('styleWash') },
          { value: 'none', words: text('styleNone') },
        ]}
      />
      <HighlightPreview style={highlightStyle} figures={figures} names={entities} />
      <Slider
        label={text('showAfter')} least={150} most={2000} step={50} value={showAfter}
        worded={(milliseconds) => seconds.format(milliseconds / 1000)} set={(milliseconds) => { change({ showAfter: milliseconds }); }}
      />
    </Section>
  );
}
