import { SendPage } from '../../../client/send-page.ts';
import { sendWords } from '../../../i18n/words/send-words.ts';

/** `<send-problem>`: copies or sends the address of a problem. Its thousands of pages bear no words for it: they come with the script. */
class SendProblem extends SendPage {
  protected override words(): string[] {
    const locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
    const keys = ['send.copy', 'send.copied', 'send.byHand', 'send.send', 'send.print'] as const;
    return keys.map((key) => sendWords[key][locale]);
  }
}

customElements.define('send-problem', SendProblem);
