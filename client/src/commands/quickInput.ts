import {
  QuickInputButtons,
  window,
  type InputBox,
  type QuickPick,
  type QuickPickItem,
} from 'vscode';

/** The answer to one question: go on with this state, go back one question, or stop. */
export type Answer<State> =
  | { readonly kind: 'next'; readonly state: State }
  | { readonly kind: 'back' }
  | { readonly kind: 'cancel' };

/** Where a question stands: shown as `2/6`. */
export interface Position {
  readonly step: number;
  readonly totalSteps: number;
}

/** A question of a command that asks several. */
export interface Step<State> {
  /** Whether the earlier answers leave something to ask; for a step further on, whether they may. */
  readonly isAsked: (state: State) => boolean;
  /** Whether the caller of the command has answered it already. */
  readonly given: (state: State) => boolean;
  readonly ask: (state: State, position: Position) => Promise<Answer<State>>;
}

/**
 * Asks the questions one after the other. *Back* leads to the question before, with the answers as
 * they were then.
 *
 * @returns the state after the last answer; undefined when the user stops
 */
export async function runSteps<State>(
  start: State,
  steps: readonly Step<State>[],
): Promise<State | undefined> {
  const open = steps.filter((step) => !step.given(start));
  const asked: { readonly index: number; readonly state: State }[] = [];
  let index = 0;
  let state = start;
  for (;;) {
    const step = open[index];
    if (!step) return state;
    if (!step.isAsked(state)) {
      index += 1;
      continue;
    }
    const { length: toCome } = open.slice(index).filter(({ isAsked }) => isAsked(state));
    const answer = await step.ask(state, {
      step: asked.length + 1,
      totalSteps: asked.length + toCome,
    });
    if (answer.kind === 'cancel') return undefined;
    if (answer.kind === 'next') {
      asked.push({ index, state });
      state = answer.state;
      index += 1;
      continue;
    }
    const before = asked.pop();
    if (!before) return undefined;
    ({ index, state } = before);
  }
}

interface PickOptions<Item, State> extends Position {
  readonly title: string;
  readonly placeholder: string;
  readonly items: readonly Item[];
  readonly many?: boolean;
  readonly selected?: readonly Item[];
  /** The state after this choice; undefined when it cannot be taken, and the question stays. */
  readonly read: (chosen: readonly Item[]) => State | undefined;
}

/** A question with a list of answers. */
export function pick<Item extends QuickPickItem, State>(
  options: PickOptions<Item, State>,
): Promise<Answer<State>> {
  const input = window.createQuickPick<Item>();
  input.items = options.items;
  input.placeholder = options.placeholder;
  input.canSelectMany = options.many ?? false;
  input.selectedItems = options.selected ?? [];
  input.matchOnDetail = true;
  input.matchOnDescription = true;
  return answered(input, options, (accept) => {
    input.onDidAccept(() => {
      accept(options.read(input.selectedItems));
    });
  });
}

interface InputOptions<State> extends Position {
  readonly title: string;
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value?: string;
  /** The state after this text, or what is wrong with the text. */
  readonly read: (text: string) => { readonly state: State } | { readonly problem: string };
}

/** A question with a line of text for an answer. */
export function input<State>(options: InputOptions<State>): Promise<Answer<State>> {
  const box = window.createInputBox();
  box.prompt = options.prompt;
  box.placeholder = options.placeholder;
  box.value = options.value ?? '';
  return answered(box, options, (accept) => {
    box.onDidChangeValue(() => {
      box.validationMessage = undefined;
    });
    box.onDidAccept(() => {
      const read = options.read(box.value);
      if ('problem' in read) box.validationMessage = read.problem;
      else accept(read.state);
    });
  });
}

/** Shows a question until it is answered. */
function answered<State>(
  question: QuickPick<QuickPickItem> | InputBox,
  { title, step, totalSteps }: Position & { readonly title: string },
  listen: (accept: (state: State | undefined) => void) => void,
): Promise<Answer<State>> {
  question.title = title;
  question.step = step;
  question.totalSteps = totalSteps;
  question.ignoreFocusOut = true;
  question.buttons = step > 1 ? [QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const answer = (given: Answer<State>): void => {
      resolve(given);
      question.dispose();
    };
    listen((state) => {
      if (state !== undefined) answer({ kind: 'next', state });
    });
    question.onDidTriggerButton((button) => {
      if (button === QuickInputButtons.Back) answer({ kind: 'back' });
    });
    // After an answer as well; a promise is settled once.
    question.onDidHide(() => {
      answer({ kind: 'cancel' });
    });
    question.show();
  });
}
