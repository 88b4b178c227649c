import { Component, type ReactElement, type ReactNode } from 'react';
import { MessageLine } from './parts/MessageLine.js';
import { SessionContext } from './session.js';

interface Props {
  readonly children: ReactNode;
}

/** A bug in one page stops that page only, and says so. */
export class PageBoundary extends Component<Props, { readonly broken: boolean }> {
  static override contextType = SessionContext;
  declare context: React.ContextType<typeof SessionContext>;
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactElement {
    if (!this.state.broken) return <>{this.props.children}</>;
    return (
      <main className="page" id="content">
        <MessageLine tone="bad" role="alert">
          {this.context?.texts.tab.broken}
        </MessageLine>
      </main>
    );
  }
}
