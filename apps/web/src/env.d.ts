/// <reference types="vite/client" />
declare module 'pretendard/*.css';
declare module '@fontsource/*';
declare module '@fontsource-variable/*';
