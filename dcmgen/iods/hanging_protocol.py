# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Hanging Protocol IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    HangingProtocolDefinitionModule,
    HangingProtocolDisplayModule,
    HangingProtocolEnvironmentModule,
    SOPCommonModule,
)


class HangingProtocol(
    SOPCommonModule,
    HangingProtocolDefinitionModule,
    HangingProtocolDisplayModule,
    HangingProtocolEnvironmentModule,
    IOD,
):
    """Hanging Protocol IOD (PS3.3 A.44).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.44.html

    Modules (M: mandatory, C: conditional, U: user option):
    SOP Common (M), Hanging Protocol Definition (M), Hanging Protocol Environment (M), Hanging Protocol Display
    (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.38.1",)
