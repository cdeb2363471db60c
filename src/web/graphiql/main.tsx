import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.js';
import './page.css';
import { send } from './send.js';

const page = document.querySelector('#page');
if (page === null) throw new Error('index.html has no element "#page"');

createRoot(page).render(
  <StrictMode>
    <GraphiQL fetcher={(question, options) => send(question, options?.headers)} defaultTabs={examples.map((query) => ({ query }))} defaultEditorToolsVisibility={false}>
      <GraphiQL.Logo>
        <span className="title" lang="zh-CN">
          12345 热线数据仓库 <small lang="en">Hotline warehouse</small>
        </span>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
