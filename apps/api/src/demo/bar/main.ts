import { DemoBar } from './bar-element';

customElements.define('jalon-demo-bar', DemoBar);
document.body.append(document.createElement('jalon-demo-bar'));
