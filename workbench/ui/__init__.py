"""Floor 4. The Streamlit pages."""
