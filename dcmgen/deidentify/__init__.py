"""De-identification by the Attribute Confidentiality Profiles of PS3.15 Annex E."""
