"""One file a page, each run by `st.navigation`."""
