# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""Codes of the coding scheme FMA that PS3.16 uses."""

from __future__ import annotations

CODES: dict[str, tuple[str, ...]] = {
    "ArcuateFasciculus": ("276650", "Arcuate Fasciculus"),
    "Bregma": ("264776", "Bregma"),
    "Lambda": ("264773", "Lambda"),
    "LumenOfGallbladder": ("17891", "Lumen of gallbladder"),
    "MucosaOfDorsumOfOralPartOfTongue": ("281534", "Mucosa of dorsum of oral part of tongue"),
    "MucosaOfDorsumOfPharyngealPartOfTongue": ("281537", "Mucosa of dorsum of pharyngeal part of tongue"),
    "MucosaOfOralSegmentOfHardPalate": ("289677", "Mucosa of oral segment of hard palate"),
    "MucosaOfPalatoglossalArch": ("60031", "Mucosa of palatoglossal arch"),
    "MucosaOfPharynx": ("55031", "Mucosa of pharynx"),
    "MucosaOfPosteriorWallOfOropharynx": ("55060", "Mucosa of posterior wall of oropharynx"),
    "MucosaOfUvula": ("60030", "Mucosa of uvula"),
    "Nasion": ("264779", "Nasion"),
    "SkinOfBackOfTrunk": ("49943", "Skin of back of trunk"),
    "SkinOfDorsalPartOfFifthToe": ("37885", "Skin of dorsal part of fifth toe"),
    "SkinOfDorsalPartOfFourthToe": ("37882", "Skin of dorsal part of fourth toe"),
    "SkinOfDorsalPartOfGreatToe": ("37873", "Skin of dorsal part of great toe"),
    "SkinOfDorsalPartOfIndexFinger": ("38324", "Skin of dorsal part of index finger"),
    "SkinOfDorsalPartOfLittleFinger": ("38333", "Skin of dorsal part of little finger"),
    "SkinOfDorsalPartOfMiddleFinger": ("38327", "Skin of dorsal part of middle finger"),
    "SkinOfDorsalPartOfRingFinger": ("38330", "Skin of dorsal part of ring finger"),
    "SkinOfDorsalPartOfSecondToe": ("37876", "Skin of dorsal part of second toe"),
    "SkinOfDorsalPartOfThirdToe": ("37879", "Skin of dorsal part of third toe"),
    "SkinOfDorsalPartOfThumb": ("38321", "Skin of dorsal part of thumb"),
    "SkinOfDorsumOfNose": ("59532", "Skin of dorsum of nose"),
    "SkinOfLowerInnerQuadrantOfBreast": ("61427", "Skin of lower inner quadrant of breast"),
    "SkinOfLowerOuterQuadrantOfBreast": ("61423", "Skin of lower outer quadrant of breast"),
    "SkinOfPalmarPartOfIndexFinger": ("38344", "Skin of palmar part of index finger"),
    "SkinOfPalmarPartOfLittleFinger": ("38357", "Skin of palmar part of little finger"),
    "SkinOfPalmarPartOfMiddleFinger": ("38347", "Skin of palmar part of middle finger"),
    "SkinOfPalmarPartOfRingFinger": ("38354", "Skin of palmar part of ring finger"),
    "SkinOfPalmarPartOfThumb": ("38341", "Skin of palmar part of thumb"),
    "SkinOfPlantarPartOfFifthToe": ("38119", "Skin of plantar part of fifth toe"),
    "SkinOfPlantarPartOfFourthToe": ("38116", "Skin of plantar part of fourth toe"),
    "SkinOfPlantarPartOfGreatToe": ("38107", "Skin of plantar part of great toe"),
    "SkinOfPlantarPartOfSecondToe": ("38110", "Skin of plantar part of second toe"),
    "SkinOfPlantarPartOfThirdToe": ("38113", "Skin of plantar part of third toe"),
    "SkinOfUpperInnerQuadrantOfBreast": ("61426", "Skin of upper inner quadrant of breast"),
    "SkinOfUpperOuterQuadrantOfLeftBreast": ("61439", "Skin of upper outer quadrant of left breast"),
    "SkinOfVermilionProperOfLowerLip": ("312651", "Skin of vermilion proper of lower lip"),
    "SkinOfVermilionProperOfUpperLip": ("312647", "Skin of vermilion proper of upper lip"),
    "SubcorticalGrayMatter": ("223151", "Subcortical gray matter"),
    "SubiliacLymphNode": ("323407", "subiliac lymph node"),
    "SupramammaryLymphNode": ("12785", "supramammary lymph node"),
    "TorusOfPharyngotympanicTube": ("54993", "torus of pharyngotympanic tube"),
    "WallOfGallbladder": ("14657", "Wall of gallbladder"),
}
"""Keyword → (value, meaning); if several codes have the same keyword, their values and meanings in turn.

The keywords of the usual meanings come first."""

RETIRED: frozenset[str] = frozenset(())
"""Values of retired codes."""
