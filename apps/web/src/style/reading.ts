// What only long reading needs. Import it in the component that shows rendered Markdown.
import '@fontsource-variable/noto-serif-kr/index.css';
import './prose.css';
