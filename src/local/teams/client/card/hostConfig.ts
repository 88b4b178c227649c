import type { Theme } from '../address.js';

interface Palette {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly line: string;
  readonly box: Readonly<Record<'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>>;
}

const palettes: Record<Theme, Palette> = {
  default: {
    text: '#242424',
    subtle: '#616161',
    accent: '#4f52b2',
    good: '#0e700e',
    warning: '#8a3707',
    attention: '#b10e1c',
    line: '#d1d1d1',
    box: {
      default: '#ffffff',
      emphasis: '#f5f5f5',
      accent: '#e8ebfa',
      good: '#f1faf1',
      warning: '#fdf3ea',
      attention: '#fdf3f4',
    },
  },
  dark: {
    text: '#ffffff',
    subtle: '#c2c2c2',
    accent: '#a7abf8',
    good: '#6fc56f',
    warning: '#faa06b',
    attention: '#f0858f',
    line: '#525252',
    box: {
      default: '#292929',
      emphasis: '#1f1f1f',
      accent: '#2f2f4a',
      good: '#0d2b0d',
      warning: '#3a2413',
      attention: '#3b1c20',
    },
  },
  // All status colours are white there: word and sign remain, and containers get a border of their own.
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffffff',
    good: '#ffffff',
    warning: '#ffffff',
    attention: '#ffffff',
    line: '#ffffff',
    box: {
      default: '#000000',
      emphasis: '#000000',
      accent: '#000000',
      good: '#000000',
      warning: '#000000',
      attention: '#000000',
    },
  },
};

const colours = ({ text, subtle, accent, good, warning, attention }: Palette): object => {
  const both = (colour: string): object => ({ default: colour, subtle: colour });
  return {
    default: { default: text, subtle },
    dark: { default: text, subtle },
    light: { default: text, subtle },
    accent: both(accent),
    good: both(good),
    warning: both(warning),
    attention: both(attention),
  };
};

/** How Teams draws cards, as near as its own client shows: sizes, spaces and the colours of each theme. */
export function hostConfig(theme: Theme): object {
  const palette = palettes[theme];
  const containerStyles = Object.fromEntries(
    Object.entries(palette.box).map(([style, backgroundColor]) => [
      style,
      { backgroundColor, foregroundColors: colours(palette), borderColor: palette.line },
    ]),
  );
  return {
    fontFamily: 'inherit',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    containerStyles,
    textBlock: { headingLevel: 2 },
    supportsInteractivity: true,
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    factSet: {
      title: { weight: 'default', isSubtle: true, wrap: true, maxWidth: 160 },
      value: { wrap: true },
      spacing: 12,
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', size: 'small', spacing: 'small' },
    },
    adaptiveCard: { allowCustomStyle: false },
  };
}
