"""Who said what: passages, frames of speech, speakers, what of it can be checked."""
