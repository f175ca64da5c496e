/** Id of what names the open panel: there is one at a time. */
export const PANEL_TITLE = 'showroom-panel-title';
