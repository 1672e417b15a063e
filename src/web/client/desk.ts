/** The desk's own script: it makes pages live and quick that are whole without it. */
document.documentElement.dataset['script'] = 'on'
