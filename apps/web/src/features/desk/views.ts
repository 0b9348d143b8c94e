export type DeskView = 'text' | 'both' | 'preview';
