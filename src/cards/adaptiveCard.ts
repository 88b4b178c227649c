/** The part of Adaptive Cards 1.4 that our cards use: no images, no tables, no ShowCard. */
export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly size?: 'Small' | 'Default' | 'Medium' | 'Large';
  readonly weight?: 'Default' | 'Bolder';
  readonly color?: 'Default' | 'Accent' | 'Good' | 'Warning' | 'Attention';
  readonly isSubtle?: boolean;
  readonly spacing?: 'None' | 'Small' | 'Default' | 'Medium';
  readonly separator?: boolean;
  readonly style?: 'heading';
}

export interface FactSet {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

export interface Container {
  readonly type: 'Container';
  readonly style?: 'emphasis' | 'accent' | 'good' | 'warning' | 'attention';
  readonly spacing?: 'Small' | 'Medium';
  readonly items: readonly CardElement[];
}

export interface ColumnSet {
  readonly type: 'ColumnSet';
  readonly spacing?: 'None' | 'Small';
  readonly columns: readonly {
    readonly type: 'Column';
    readonly width: 'stretch' | 'auto';
    readonly items: readonly CardElement[];
  }[];
}

export interface InputText {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly isMultiline: boolean;
  readonly maxLength: number;
  readonly placeholder?: string;
  readonly errorMessage: string;
  readonly value?: string;
  readonly spacing?: 'Medium';
}

/** Buttons beside what they are about, and not among the card's own. */
export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly ExecuteAction[];
}

export type CardElement = TextBlock | FactSet | Container | ColumnSet | InputText | ActionSet;

/** A button. Its data are ids and a version: never who acts, how much, or what the content says. */
export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title?: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly style?: 'positive';
}

export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export interface AdaptiveCard {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly type: 'AdaptiveCard';
  readonly version: '1.4';
  readonly lang: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly (ExecuteAction | OpenUrlAction)[];
  /** What a reader's client asks for by itself. Without `userIds` everybody's does who sees it, where at most 60 do. */
  readonly refresh?: { readonly action: ExecuteAction; readonly userIds?: readonly string[] };
  /** Teams' own: who is mentioned where the body has `<at>…</at>`. */
  readonly msteams?: {
    readonly entities: readonly {
      readonly type: 'mention';
      readonly text: string;
      readonly mentioned: { readonly id: string; readonly name: string };
    }[];
  };
  readonly fallbackText: string;
}

/** Teams asks at most this many people to look again at one card. */
export const MOST_REFRESHED = 60;
