"""Person Name: values of VR PN (PS3.5 6.2.1)."""

from __future__ import annotations

_COMPONENTS = ("family_name", "given_name", "middle_name", "name_prefix", "name_suffix")
_GROUPS = ("", "_ideographic", "_phonetic")


class PersonName(str):
    """Person name: a `str` with properties for its parts.

    A name has up to three component groups separated by ``=``: alphabetic, ideographic and phonetic. Each group has
    up to five components separated by ``^``: family name, given name, middle name, prefix and suffix. Further groups
    and components are kept in the text; the validator reports them.

    The properties for single components, such as `family_name`, read the first component group that is not empty.

    Parameters
    ----------
    object : str, optional
        Text of the name.

    Examples
    --------
    >>> name = PersonName("Yamada^Tarou=山田^太郎=やまだ^たろう")
    >>> name.family_name, name.given_name
    ('Yamada', 'Tarou')
    >>> PersonName(name.ideographic).family_name
    '山田'
    >>> name == "Yamada^Tarou=山田^太郎=やまだ^たろう"
    True
    """

    __slots__ = ()

    @classmethod
    def from_named_components(
        cls,
        family_name: str = "",
        given_name: str = "",
        middle_name: str = "",
        name_prefix: str = "",
        name_suffix: str = "",
        family_name_ideographic: str = "",
        given_name_ideographic: str = "",
        middle_name_ideographic: str = "",
        name_prefix_ideographic: str = "",
        name_suffix_ideographic: str = "",
        family_name_phonetic: str = "",
        given_name_phonetic: str = "",
        middle_name_phonetic: str = "",
        name_prefix_phonetic: str = "",
        name_suffix_phonetic: str = "",
    ) -> PersonName:
        """Create a name from its components.

        Parameters
        ----------
        family_name, given_name, middle_name, name_prefix, name_suffix : str, optional
            Components of the alphabetic group.
        family_name_ideographic, given_name_ideographic, middle_name_ideographic : str, optional
            Components of the ideographic group.
        name_prefix_ideographic, name_suffix_ideographic : str, optional
            Components of the ideographic group.
        family_name_phonetic, given_name_phonetic, middle_name_phonetic : str, optional
            Components of the phonetic group.
        name_prefix_phonetic, name_suffix_phonetic : str, optional
            Components of the phonetic group.

        Returns
        -------
        PersonName
            Name without trailing separators.

        Raises
        ------
        ValueError
            If a component contains a separator: ``^``, ``=`` or a backslash.

        Examples
        --------
        >>> PersonName.from_named_components(family_name="Doe", given_name="Jane")
        'Doe^Jane'
        """
        parts = locals()
        groups = []
        for group in _GROUPS:
            components = [parts[component + group] for component in _COMPONENTS]
            for component, text in zip(_COMPONENTS, components, strict=True):
                if any(separator in text for separator in "^=\\"):
                    raise ValueError(f"{component + group} {text!r} contains a separator; remove ^, = and backslashes")
            groups.append("^".join(components).rstrip("^"))
        return cls("=".join(groups).rstrip("="))

    @property
    def components(self) -> tuple[str, ...]:
        """Component groups of the name, in the order alphabetic, ideographic, phonetic."""
        return tuple(self.split("="))

    def _group(self, index: int) -> str:
        groups = self.split("=", 3)
        return groups[index] if index < len(groups) else ""

    def _component(self, index: int) -> str:
        # a name may have only an ideographic group (PS3.5 Annex H)
        parts = next((group for group in self.split("=") if group), "").split("^")
        return parts[index].strip() if index < len(parts) else ""

    @property
    def alphabetic(self) -> str:
        """First component group, in single-byte characters; empty if absent."""
        return self._group(0)

    @property
    def ideographic(self) -> str:
        """Second component group; empty if absent."""
        return self._group(1)

    @property
    def phonetic(self) -> str:
        """Third component group; empty if absent."""
        return self._group(2)

    @property
    def family_name(self) -> str:
        """Family name; empty if absent."""
        return self._component(0)

    @property
    def given_name(self) -> str:
        """Given names; empty if absent."""
        return self._component(1)

    @property
    def middle_name(self) -> str:
        """Middle names; empty if absent."""
        return self._component(2)

    @property
    def name_prefix(self) -> str:
        """Prefix, such as a title; empty if absent."""
        return self._component(3)

    @property
    def name_suffix(self) -> str:
        """Suffix, such as a degree; empty if absent."""
        return self._component(4)

    def formatted(self, template: str = "%(family_name)s, %(given_name)s") -> str:
        """Format the components of the name with a ``%`` template.

        Parameters
        ----------
        template : str, optional
            May contain ``%(family_name)s``, ``%(given_name)s``, ``%(middle_name)s``, ``%(name_prefix)s`` and
            ``%(name_suffix)s``.

        Returns
        -------
        str
            Formatted name.

        Raises
        ------
        KeyError
            If the template contains another name.

        Examples
        --------
        >>> PersonName("Doe^Jane").formatted("%(given_name)s %(family_name)s")
        'Jane Doe'
        """
        return template % {component: getattr(self, component) for component in _COMPONENTS}

    def family_comma_given(self) -> str:
        """Return the name as ``"Family, Given"``.

        Returns
        -------
        str
            Family name and given name, separated by a comma.
        """
        return self.formatted("%(family_name)s, %(given_name)s")
