# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Multi-energy CT Processing Macro (PS3.3 C.8.15.3.13, Table C.8.15.3.13-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8.15.3.13-1",
    "Multi-energy CT Processing Macro",
    "C.8.15.3.13",
    (  # MultienergyCTProcessingSequence
        Attribute(
            0x00189363,
            "3",
            items=(0, 1),
            rows=(
                Attribute(
                    0x0018937E, "1", terms=(Terms("defined", ("PROJECTION_BASED", "IMAGE_BASED", "HYBRID")),)
                ),  # DecompositionMethod
                Attribute(0x0018937F, "3"),  # DecompositionDescription
                # DecompositionAlgorithmIdentificationSequence
                Attribute(0x00189380, "3", items=(0, None), rows=(Include("10-19"),)),
                # DecompositionMaterialSequence
                Attribute(
                    0x00189381,
                    "3",
                    items=(0, None),
                    rows=(  # MaterialCodeSequence
                        Attribute(0x0018937D, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "")),)),
                        # MaterialAttenuationSequence
                        Attribute(
                            0x00189382,
                            "3",
                            items=(0, None),
                            rows=(
                                Attribute(0x00189383, "1"),  # PhotonEnergy
                                Attribute(0x00189384, "1"),  # XRayMassAttenuationCoefficient
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
