// Where the page begins.
import { mount } from 'svelte'
import App from './App.svelte'
import './design/base.css'
import { route } from './lib/route.svelte'
import { conversation } from './parts/parts'

// A reload in a conversation: what it needs is on its way while the frame is being drawn.
if (route.session) void conversation.load()
document.querySelector('header')?.remove()
mount(App, { target: document.body })
