import { Component } from '@angular/core';

/** A list of things separated by thin lines: `<ul jalonDataList><li jalonDataItem>…</li></ul>`. */
@Component({
  selector: 'ul[jalonDataList], ol[jalonDataList]',
  template: `<ng-content />`,
  // Safari forgets that a list without bullets is a list: the role says it again.
  host: { role: 'list' },
  styles: `
    :host {
      display: block;
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class DataList {}

/** One thing of the list: what it is, a quieter line in `jalonDetail`, and its date or status in `jalonAside`. */
@Component({
  selector: 'li[jalonDataItem]',
  template: `
    <div class="main">
      <div><ng-content /></div>
      <div class="detail"><ng-content select="[jalonDetail]" /></div>
    </div>
    <div class="aside"><ng-content select="[jalonAside]" /></div>
  `,
  styleUrl: './data-list.css',
})
export class DataItem {}
