// What only long reading needs. Import it in the component that shows rendered Markdown.
import '@fontsource-variable/noto-serif-kr/index.css';
import './prose.css';
import './prose-code.css';
import './prose-definitions.css';
import './prose-images.css';
import './prose-mathematics.css';
import './prose-notices.css';
import './prose-tables.css';
