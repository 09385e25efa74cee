# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""The UIDs of PS3.6 Annex A that have a constant in `dcmgen.uid`."""

from __future__ import annotations

from dcmgen.values.uid import UID

# Transfer Syntax

ImplicitVRLittleEndian = UID("1.2.840.10008.1.2")
ExplicitVRLittleEndian = UID("1.2.840.10008.1.2.1")
DeflatedExplicitVRLittleEndian = UID("1.2.840.10008.1.2.1.99")
ExplicitVRBigEndian = UID("1.2.840.10008.1.2.2")
JPIPReferencedDeflate = UID("1.2.840.10008.1.2.4.95")
RLELossless = UID("1.2.840.10008.1.2.5")

# SOP Class

TestBox = UID("1.2.840.10008.5.1.1.4")
TestImageStorage = UID("1.2.840.10008.5.1.4.1.1.2")
EnhancedTestImageStorage = UID("1.2.840.10008.5.1.4.1.1.2.1")

# Well-known frame of reference

TestAtlas = UID("1.2.840.10008.1.4.1.1")
