# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Basic Film Box IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import BasicFilmBoxPresentationModule, BasicFilmBoxRelationshipModule, SOPCommonModule


class BasicFilmBox(SOPCommonModule, BasicFilmBoxPresentationModule, BasicFilmBoxRelationshipModule, IOD):
    """Basic Film Box IOD (PS3.3 B.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_B.8.html

    Modules (M: mandatory, C: conditional, U: user option):
    SOP Common (M), Basic Film Box Presentation (M), Basic Film Box Relationship (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.1.2",)
